@echo off
rem gwageo: finds a JDK, builds on first use and after a source change, then starts the program.
rem It does what the file gwageo does, and heeds JAVA_HOME, GWAGEO_JAVA_OPTS, GWAGEO_PARQUET and GWAGEO_JVM_DIRS
rem (folders separated by semicolons) in the same way.

setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "out=%root%\target\quick"
set "options="

call :find_jdk
if not defined jdk (
  echo gwageo: needs JDK 25 or later: install it ^(adoptium.net^) or name its folder in JAVA_HOME>&2
  exit /b 2
)
set "archive=%out%\gwageo-%best%.jsa"
call :fresh
if errorlevel 1 call :build
if errorlevel 1 exit /b %errorlevel%

call :short %*
if not errorlevel 1 set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if defined GWAGEO_JAVA_OPTS set "options=%GWAGEO_JAVA_OPTS%"
set "sharing="
if exist "%archive%" set sharing="-XX:SharedArchiveFile=%archive%" -Xlog:disable ^
  "-Xlog:all=warning,cds*=off,aot*=off:stderr"

rem A Korean console is not in UTF-8: its code page is put back afterwards.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
"%jdk%\bin\java.exe" %sharing% -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dgwageo.home=%root%" %options% ^
  -jar "%out%\gwageo.jar" %*
set "result=%errorlevel%"
chcp %codepage% >nul
exit /b %result%

:find_jdk
set "best=24999999"
set "jdk="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined jdk exit /b
set "dirs=%ProgramFiles%\Java;%ProgramFiles%\Eclipse Adoptium;%ProgramFiles%\Microsoft"
set "dirs=%dirs%;%ProgramFiles%\Zulu;%ProgramFiles%\Amazon Corretto;%USERPROFILE%\.jdks"
if defined GWAGEO_JVM_DIRS set "dirs=%GWAGEO_JVM_DIRS%"
for %%d in ("%dirs:;=" "%") do call :look_into "%%~d"
if not defined jdk for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%~dpj.."
exit /b

:look_into
if not exist "%~1\" exit /b
pushd "%~1"
for /d %%j in (*) do call :consider "%%~fj"
popd
exit /b

rem FOLDER: takes it as the JDK if it is one and newer than the best one yet
:consider
if not exist "%~1\release" exit /b
if not exist "%~1\bin\javac.exe" exit /b
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do (
  if "%%k"=="JAVA_VERSION" set "version=%%~l"
)
for /f "tokens=1-3 delims=.-+_" %%a in ("%version%.0.0") do call :rank "%~f1" %%a %%b %%c
exit /b

:rank
set /a "rank=(%2 * 1000 + %3) * 1000 + %4"
if %rank% gtr %best% set "jdk=%~1"
if %rank% gtr %best% set "best=%rank%"
exit /b

rem Whether the sources are those of the last build, which kept a copy of them
:fresh
if not exist "%out%\built" exit /b 1
if "%GWAGEO_PARQUET%"=="1" if not exist "%out%\lib\hardwood-core-*.jar" exit /b 1
robocopy "%root%\src\main" "%out%\sources\main" /mir /l /r:1 /w:1 >nul
if errorlevel 1 exit /b 1
robocopy "%root%" "%out%\sources\pom" pom.xml /l /r:1 /w:1 >nul
if errorlevel 1 exit /b 1
exit /b 0

:build
set "maven=0"
for /f "tokens=1-4 delims=. " %%a in ('mvn -v 2^>nul') do (
  if "%%a %%b"=="Apache Maven" set /a "maven=%%c * 1000 + %%d"
)
if %maven% lss 3008 (
  echo gwageo: needs Maven 3.8 or later to build: install it ^(maven.apache.org^)>&2
  exit /b 2
)
mkdir "%out%" 2>nul
if not exist "%out%\" (
  echo gwageo: must build, but cannot write to %out%>&2
  exit /b 74
)
rem The lock is a file that one process at a time can have open for writing.
:wait_for_lock
set "result="
( call :build_alone 9>"%out%\build.lock" ) 8>&2 2>nul
if defined result exit /b %result%
ping -n 2 127.0.0.1 >nul
goto wait_for_lock

:build_alone
set "result=0"
call :fresh
if not errorlevel 1 exit /b
echo gwageo: building (about a minute the first time)>&8
if exist "%out%\classes" rd /s /q "%out%\classes"
del /q "%out%\built" "%out%\gwageo.jar" "%out%\*.jsa" 2>nul
robocopy "%root%\src\main" "%out%\sources\main" /mir /r:1 /w:1 >nul
robocopy "%root%" "%out%\sources\pom" pom.xml /r:1 /w:1 >nul
set "JAVA_HOME=%jdk%"
set "parquet="
if exist "%out%\lib\hardwood-core-*.jar" set "parquet=-Pparquet"
if "%GWAGEO_PARQUET%"=="1" set "parquet=-Pparquet"
call mvn -q -B -Dquick %parquet% -f "%root%\pom.xml" package >"%out%\build.log" 2>&1 <nul
if errorlevel 1 (
  type "%out%\build.log" >&8
  echo gwageo: the build failed: %out%\build.log>&8
  set "result=70"
  exit /b
)
call :make_archive >"%out%\archive.log" 2>&1 <nul
type nul >"%out%\built"
exit /b

:make_archive
"%jdk%\bin\java.exe" "-XX:DumpLoadedClassList=%out%\classes.1" -jar "%out%\gwageo.jar" --help
findstr /v /b "@cp" "%out%\classes.1" >"%out%\classes.all"
"%jdk%\bin\java.exe" -Xshare:dump "-XX:SharedClassListFile=%out%\classes.all" ^
  "-XX:SharedArchiveFile=%archive%" -cp "%out%\gwageo.jar"
if errorlevel 1 del /q "%archive%"
exit /b

rem ARGUMENTS: whether the command is over before an optimizing compiler pays
:short
for %%c in ("" benchmarks check generate-completion grade help keys report) do (
  if "%~1"=="%%~c" exit /b 0
)
:next_argument
if "%~1"=="" exit /b 1
for %%h in (-h --help -V --version) do if "%~1"=="%%h" exit /b 0
shift
goto next_argument
