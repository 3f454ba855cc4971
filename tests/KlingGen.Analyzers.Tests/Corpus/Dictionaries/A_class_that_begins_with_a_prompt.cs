using System.Net.Http.Json;

public sealed class Payload : Dictionary<string, object?>
{
    public Payload(string prompt) => this["prompt"] = prompt;
    public Payload With(string key, object? value) { if (value is not null) this[key] = value; return this; }
}

public sealed class Studio(HttpClient http)
{
    public Task Kling3(string prompt, string? avoid, string frame) => Send("fal-ai/kling-video/v3/pro/image-to-video",
        new Payload(prompt)
            .With("start_image_url", frame) //! KLG1001
            .With("negative_prompt", avoid) //! KLG1002
            .With("duration", "5"));

    public Task KlingO3(string prompt, string frame) => Send("fal-ai/kling-video/o3/pro/image-to-video",
        new Payload(prompt).With("image_url", frame)); //~

    public Task Luma(string prompt, string? avoid) => Send("fal-ai/luma-dream-machine/ray-2",
        new Payload(prompt).With("negative_prompt", avoid).With("cfg_scale", 2)); //~

    private Task Send(string model, Payload payload) => http.PostAsJsonAsync($"https://queue.fal.run/{model}", payload);
}
