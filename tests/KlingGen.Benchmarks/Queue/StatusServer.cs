using System.Net;
using System.Net.Sockets;

namespace KlingGen.Benchmarks.Queue;

/// <summary>Gives every request on loopback the same answer, and does next to nothing for it.</summary>
internal sealed class StatusServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public StatusServer()
    {
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _ = AcceptAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket socket;
            try
            {
                socket = await _listener.AcceptSocketAsync();
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return;
            }

            socket.NoDelay = true;
            _ = AnswerAsync(socket);
        }
    }

    /// <summary>Requests without a body that come one after the other: each ends in an empty line.</summary>
    private static async Task AnswerAsync(Socket socket)
    {
        byte[] buffer = new byte[4096];
        int filled = 0;
        using (socket)
        {
            while (true)
            {
                int read = await socket.ReceiveAsync(buffer.AsMemory(filled), SocketFlags.None);
                if (read == 0)
                {
                    return;
                }

                filled += read;
                if (buffer.AsSpan(0, filled).EndsWith("\r\n\r\n"u8))
                {
                    filled = 0;
                    await socket.SendAsync(StatusAnswer.Http, SocketFlags.None);
                }
            }
        }
    }
}
