using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>A queue on this machine that takes any request, tells the states it was given one after the other, and then the result.</summary>
internal sealed class LoopbackQueue : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Queue<string> _states;
    private readonly string _result;

    public LoopbackQueue(string result, params string[] states)
    {
        _result = result;
        _states = new Queue<string>(states);
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _ = AnswerAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext call;
            try
            {
                call = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            byte[] body = Encoding.UTF8.GetBytes(Answer(call.Request));
            call.Response.ContentType = "application/json";
            await call.Response.OutputStream.WriteAsync(body);
            call.Response.Close();
        }
    }

    private string Answer(HttpListenerRequest call) =>
        call.HttpMethod == "POST" ? """{"request_id":"r1","status":"IN_QUEUE"}"""
        : call.Url!.AbsolutePath.EndsWith("/status", StringComparison.Ordinal) ? _states.Dequeue()
        : _result;
}
