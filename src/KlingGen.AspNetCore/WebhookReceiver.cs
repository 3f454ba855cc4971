using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace KlingGen;

/// <summary>
/// Answers one path. 200: dealt with, now or before. 400: no webhook of fal's. 401: not signed by fal, or not now. 413: too long.
/// 503: fal's keys are out of reach; fal will deliver again, as after an exception of the handler's.
/// </summary>
internal sealed class WebhookReceiver(KlingWebhook webhook, Func<KlingWebhookMessage, HttpContext, Task> handler)
{
    /// <summary>A payload is addresses of files and some figures; this is far more than any has.</summary>
    private const int MaxBytes = 10 * 1024 * 1024;

    public async Task ReceiveAsync(HttpContext context)
    {
        // One value each: of two nobody can say which was signed.
        KlingWebhookHeaders headers = KlingWebhookHeaders.From(name => context.Request.Headers[name] is { Count: 1 } value ? value[0] : null);
        if (await ReadAsync(context).ConfigureAwait(false) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        KlingWebhookVerdict verdict;
        try
        {
            verdict = await webhook.VerifyAsync(headers, body, context.RequestAborted).ConfigureAwait(false);
        }
        catch (KlingException)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        context.Response.StatusCode = verdict switch
        {
            KlingWebhookVerdict.Valid or KlingWebhookVerdict.Replayed => StatusCodes.Status200OK,
            KlingWebhookVerdict.HeaderMissing or KlingWebhookVerdict.HeaderMalformed => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status401Unauthorized,
        };
        if (verdict != KlingWebhookVerdict.Valid)
        {
            return;
        }

        KlingWebhookMessage message;
        try
        {
            message = KlingWebhookMessage.Read(body);
        }
        catch (KlingResponseException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            await handler(message, context).ConfigureAwait(false);
        }
        catch
        {
            await webhook.ForgetAsync(headers, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    private static async Task<byte[]?> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength > MaxBytes)
        {
            return null;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            // The count below decides, lest the server break the connection before it can be told why.
            limit.MaxRequestBodySize = null;
        }

        using MemoryStream body = new();
        byte[] buffer = new byte[16 * 1024];
        while (true)
        {
            int read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted).ConfigureAwait(false);
            if (read == 0)
            {
                return body.ToArray();
            }

            if (body.Length + read > MaxBytes)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }
    }
}
