//# run
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent("A swing moves in the wind."), "prompt");
        form.Add(new StringContent("https://example.com/swing.png"), "start_image_url"); //! KLG1001
        form.Add(new StringContent("children"), name: "negative_prompt"); //! KLG1002
        form.Add(new StringContent("0.5"), "\"cfg_scale\""); //! KLG1003
        using var response = await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", form);
    }
}
