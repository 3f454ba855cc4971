using System.Security.Cryptography;
using System.Text;
using KlingGen.Emulator.Protocol;
using Microsoft.AspNetCore.Http;

namespace KlingGen.Emulator.Pages;

/// <summary>The page for a person to look at, on <c>/</c>.</summary>
internal sealed class StatusPage(EmulatorState state, Uri address)
{
    private const string Content = "/emulator/content";

    private const string StateView = "/emulator/state.json";

    private static readonly string _style = Read("page.css");

    private static readonly string _script = Read("page.js");

    // Only the page's own style and script run, known by their hashes: what slipped through as markup could do nothing.
    private static readonly string _policy =
        $"default-src 'none'; style-src '{Hash(_style)}'; script-src '{Hash(_script)}'; " +
        "connect-src 'self'; media-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static bool IsPage(string method, string path) => method == HttpMethods.Get && path is "/" or Content or StateView;

    public Task WriteAsync(HttpContext context, string path)
    {
        // A name that merely leads here is a page of somebody else's that wants to read along.
        if (!IsLoopback(context.Request.Host.Host))
        {
            return AnswerWriter.WriteAsync(context, FalErrors.Detail(403, "Ask for this page by the name localhost or by its number"));
        }

        context.Response.Headers.ContentSecurityPolicy = _policy;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Content-Type-Options"] = "nosniff";
        return AnswerWriter.WriteAsync(context, path switch
        {
            Content => new FalAnswer(200, PageContent.Write(state)) { ContentType = "text/html; charset=utf-8" },
            StateView => new FalAnswer(200, StateJson.Write(state)),
            _ => new FalAnswer(200, WriteWhole()) { ContentType = "text/html; charset=utf-8" },
        });
    }

    private static bool IsLoopback(string host) => host is "localhost" or "127.0.0.1" or "[::1]";

    private string WriteWhole()
    {
        Html head = new();
        head.Add($"<p>Queue address <code>{address.AbsoluteUri}</code> · <a href=\"{StateView}\">as JSON</a> · <a href=\"/.well-known/jwks.json\">webhook keys</a></p>");
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Kling emulator</title>
            <link rel="icon" href="data:,">
            <style>{_style}</style>
            </head>
            <body>
            <header><h1>Kling emulator</h1>{head}<span id="live" hidden>live</span></header>
            <main id="content" data-source="{Content}">{PageContent.Write(state)}</main>
            <script>{_script}</script>
            </body>
            </html>
            """;
    }

    private static string Read(string name)
    {
        using StreamReader reader = new(typeof(StatusPage).Assembly.GetManifestResourceStream("pages/" + name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
