using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt, string image, bool isDraft, bool hasReferences)
    {
        string draftOrFinal = isDraft ? "fal-ai/wan/v2.2-a14b/text-to-video" : "fal-ai/kling-video/v3/pro/text-to-video";
        await http.PostAsJsonAsync("https://queue.fal.run/" + draftOrFinal, new { prompt, negative_prompt = "cars" }); //~ the other may take it

        string imageOrReference = hasReferences ? "fal-ai/kling-video/o3/pro/reference-to-video" : "fal-ai/kling-video/o3/pro/image-to-video";
        await http.PostAsJsonAsync("https://queue.fal.run/" + imageOrReference, new
        {
            prompt,
            start_image_url = image, //~ reference-to-video takes it
            negative_prompt = "cars", //! KLG1002
        });
    }
}
