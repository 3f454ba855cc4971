using System.Net.Http.Json;
public sealed class Lz(HttpClient http)
{
    private static readonly Uri s_submit = new(new Uri("https://queue.fal.run/"), "fal-ai/kling-video/v3/standard/image-to-video");
    public async Task<string> GoAsync(string img)
    {
        using HttpRequestMessage m = new(HttpMethod.Post, s_submit) { Content = JsonContent.Create(new { start_image_url = img, prompt = "Zoom." }) }; //! KLG1001
        m.Headers.Add("Authorization", "Key " + Environment.GetEnvironmentVariable("FAL_KEY"));
        using var r = await http.SendAsync(m);
        return await r.Content.ReadAsStringAsync();
    }
}
