using System.Net.Http.Json;
public static class Policy
{
    public const string EndpointId = "fal-ai/kling-video/v3/pro/image-to-video";
    public static void Demand(string endpoint)
    {
        if (endpoint != EndpointId) throw new InvalidOperationException("not allowed");
    }
}
public sealed class Client(HttpClient http)
{
    public Task SubmitAsync(string endpoint, string p, string n, string frame)
    {
        Policy.Demand(endpoint);
        return http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, new { prompt = p, start_image_url = frame, negative_prompt = n }); //! KLG1001 KLG1002
    }
    private static void Check(string endpoint) { if (endpoint != Policy.EndpointId) throw new InvalidOperationException(); }
}
