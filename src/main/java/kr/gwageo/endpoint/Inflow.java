package kr.gwageo.endpoint;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/// Sockets that count what comes in, so that a reply which was there before its request is known
/// for what it is.
///
/// A server that answers twice on a connection that is kept would have every later answer taken for
/// the one to the next question: HTTP/1.1 tells them apart by their order alone, and OkHttp by
/// nothing else.
final class Inflow extends SocketFactory {
  private final Map<Socket, Counted> overTls = Collections.synchronizedMap(new WeakHashMap<>());

  /// A socket that counts.
  static final class Counted extends Socket {
    private volatile long reads;

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read() throws IOException {
          return counted(super.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          return counted(super.read(bytes, offset, length));
        }
      };
    }

    /// Only one thread at a time reads from a connection of HTTP/1.1.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private int counted(int result) {
      reads++;
      return result;
    }

    /// How often anything came in.
    long reads() {
      return reads;
    }

    /// Whether something has come in that nobody read yet.
    boolean hasMore() {
      try {
        return super.getInputStream().available() > 0;
      } catch (IOException e) {
        return false;
      }
    }
  }

  /// The counting socket under a connection's, empty where we did not make it.
  Optional<Counted> under(Socket socket) {
    return socket instanceof Counted counted
        ? Optional.of(counted)
        : Optional.ofNullable(overTls.get(socket));
  }

  /// TLS over sockets of ours.
  SSLSocketFactory over(SSLSocketFactory tls) {
    return new OverTls(tls);
  }

  @Override
  public Socket createSocket() {
    return new Counted();
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(
      InetAddress address, int port, InetAddress localAddress, int localPort) {
    throw new UnsupportedOperationException();
  }

  private final class OverTls extends SSLSocketFactory {
    private final SSLSocketFactory tls;

    OverTls(SSLSocketFactory tls) {
      this.tls = tls;
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean autoClose)
        throws IOException {
      Socket secured = tls.createSocket(socket, host, port, autoClose);
      if (socket instanceof Counted counted) {
        overTls.put(secured, counted);
      }
      return secured;
    }

    @Override
    public String[] getDefaultCipherSuites() {
      return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
      return tls.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return tls.createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
        throws IOException {
      return tls.createSocket(host, port, localHost, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return tls.createSocket(host, port);
    }

    @Override
    public Socket createSocket(
        InetAddress address, int port, InetAddress localAddress, int localPort) throws IOException {
      return tls.createSocket(address, port, localAddress, localPort);
    }
  }
}
