@echo off
rem gwageo: starts the program with the Java runtime beside it. Nothing needs to be installed.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0.."
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
"%root%\runtime\bin\java.exe" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dgwageo.home=%root%" %GWAGEO_JAVA_OPTS% ^
  -jar "%root%\app\gwageo.jar" %*
set "result=%errorlevel%"
chcp %codepage% >nul
exit /b %result%
