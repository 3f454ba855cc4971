using System.Text;
using Microsoft.AspNetCore.Http;

namespace KlingGen.Emulator.Protocol;

/// <summary>Sends answers, whole or not.</summary>
internal static class AnswerWriter
{
    public static async Task WriteAsync(HttpContext context, FalAnswer answer)
    {
        byte[] body = Begin(context.Response, answer);
        await context.Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Announces the whole answer, sends its beginning and breaks the connection.</summary>
    public static async Task WriteCutAsync(HttpContext context, FalAnswer answer, int bytes)
    {
        byte[] body = Begin(context.Response, answer);

        // One byte must be missing for it to be cut off at all.
        await context.Response.Body.WriteAsync(body.AsMemory(0, Math.Clamp(bytes, 0, Math.Max(0, body.Length - 1))), context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        context.Abort();
    }

    private static byte[] Begin(HttpResponse response, FalAnswer answer)
    {
        response.StatusCode = answer.Status;
        foreach ((string name, string value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        byte[] body = Encoding.UTF8.GetBytes(answer.Body);
        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        return body;
    }
}
