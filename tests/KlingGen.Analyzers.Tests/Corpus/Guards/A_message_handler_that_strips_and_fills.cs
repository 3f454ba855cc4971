using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class StripNegativeHandler : DelegatingHandler
{
    private static readonly string[] _unsupported = ["negative_prompt", "cfg_scale"]; //~

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.AbsolutePath.Contains("/kling-video/o3/") && request.Content is JsonContent)
        {
            var node = JsonNode.Parse(await request.Content.ReadAsStringAsync(cancellationToken))!.AsObject();
            if (node["negative_prompt"]?.GetValue<string>() is { Length: > 0 } negative) //~
            {
                node["prompt"] = $"{node["prompt"]} Avoid: {negative}.";
            }

            foreach (var name in _unsupported)
            {
                node.Remove(name);
            }

            node.Remove("start_image_url"); //~
            request.Content = JsonContent.Create(node);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}

public sealed class AudioHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var node = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!.AsObject();
        if (request.RequestUri!.AbsolutePath.Contains("/kling-video/v3/"))
        {
            node["negative_prompt"] ??= "blur"; //! KLG1002
        }
        else if (request.RequestUri.AbsolutePath.Contains("/wan/"))
        {
            node["negative_prompt"] ??= "blur"; //~
        }

        request.Content = JsonContent.Create(node);
        return await base.SendAsync(request, cancellationToken);
    }
}
