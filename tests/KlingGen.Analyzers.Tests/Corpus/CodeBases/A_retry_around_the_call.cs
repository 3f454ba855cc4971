//# run
public sealed class ResilientVideoService(FalGateway fal, RetryPolicy retry)
{
    public async Task<string> CreateAsync(string prompt, byte[] frame, CancellationToken cancellationToken)
    {
        var dataUri = $"data:image/png;base64,{Convert.ToBase64String(frame)}";
        var arguments = new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["start_image_url"] = dataUri, //! KLG1001
            ["cfg_scale"] = 0.5m, //! KLG1003
        };

        return await retry.ExecuteAsync(
            async token => await fal.QueueAsync(FalGateway.KlingV3Pro, arguments, token),
            cancellationToken);
    }

    public Task<string> CreatePictureAsync(string prompt, CancellationToken cancellationToken)
    {
        var arguments = new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["negative_prompt"] = "text", //~
        };
        return retry.ExecuteAsync(token => fal.QueueAsync(FalGateway.Flux, arguments, token), cancellationToken);
    }
}
//# file: RetryPolicy.cs
public sealed class RetryPolicy(int attempts)
{
    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> action, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await action(cancellationToken);
            }
            catch (HttpRequestException) when (attempt < attempts)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt), cancellationToken);
            }
        }
    }
}
//# file: FalGateway.cs
using System.Net.Http.Json;

public sealed class FalGateway(HttpClient http)
{
    internal const string KlingV3Pro = "fal-ai/kling-video/v3/pro/image-to-video";
    internal const string Flux = "fal-ai/flux/dev";

    public async Task<string> QueueAsync(string model, IReadOnlyDictionary<string, object> arguments, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync(model, arguments, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        ResilientVideoService service = new(new FalGateway(http), new RetryPolicy(1));
        await service.CreateAsync("A fox", [1, 2, 3], default);
        await service.CreatePictureAsync("A fox", default);
    }
}
