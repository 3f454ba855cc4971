using System.Net;
using System.Text;

namespace KlingGen.Tests.Support;

/// <summary>A server played from a script: each call gets the next answer. A call beyond the script fails the test.</summary>
public sealed class ScriptedHandler(params Func<HttpRequestMessage, HttpResponseMessage>[] script) : HttpMessageHandler
{
    public const string RequestId = "0195f2aa-0000-7000-8000-00000000cafe";

    private const string Base = $"https://queue.fal.run/fal-ai/kling-video/requests/{RequestId}";

    private int _next;

    public List<SeenCall> Calls { get; } = [];

    public static Func<HttpRequestMessage, HttpResponseMessage> Submitted { get; } = Answer(200, $$"""
        {"status":"IN_QUEUE","request_id":"{{RequestId}}","gateway_request_id":"{{RequestId}}","queue_position":2,
         "response_url":"{{Base}}","status_url":"{{Base}}/status","cancel_url":"{{Base}}/cancel"}
        """);

    public static Func<HttpRequestMessage, HttpResponseMessage> Completed { get; } = Answer(200, """{"status":"COMPLETED","logs":null,"metrics":{"inference_time":61.5}}""");

    public static Func<HttpRequestMessage, HttpResponseMessage> Finished { get; } = Answer(200, """{"video":{"url":"https://v3.fal.media/clip.mp4"}}""");

    public static Func<HttpRequestMessage, HttpResponseMessage> Answer(int status, string body, params (string Name, string Value)[] headers) => _ =>
    {
        HttpResponseMessage response = new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach ((string name, string value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    };

    public static Func<HttpRequestMessage, HttpResponseMessage> Break(Exception exception) => _ => throw exception;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Calls.Add(new SeenCall(request.Method.Method, request.RequestUri!.AbsoluteUri, request.Headers.Authorization?.ToString(), body));
        Assert.True(_next < script.Length, $"No answer is scripted for {request.Method} {request.RequestUri}.");
        HttpResponseMessage response = script[_next++](request);
        response.RequestMessage ??= request;
        return response;
    }
}

public sealed record SeenCall(string Method, string Url, string? Authorization, string Body);
