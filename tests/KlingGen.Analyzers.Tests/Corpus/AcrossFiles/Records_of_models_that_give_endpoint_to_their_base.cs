using System.Net.Http.Json;

public abstract record Model(string Endpoint)
{
    public abstract object Payload(Input input);
    public sealed record V3(string Tier) : Model($"fal-ai/kling-video/v3/{Tier}/image-to-video")
    {
        public override object Payload(Input i) => new { prompt = i.Prompt, start_image_url = i.Image, negative_prompt = i.Negative }; //! KLG1001 KLG1002
    }

    public sealed record O3(string Tier) : Model($"fal-ai/kling-video/o3/{Tier}/reference-to-video")
    {
        public override object Payload(Input i) => new { prompt = i.Prompt, start_image_url = i.Image }; //~
    }

    public sealed record V21() : Model("fal-ai/kling-video/v2.1/master/image-to-video")
    {
        public override object Payload(Input i) => new { prompt = i.Prompt, image_url = i.Image, negative_prompt = i.Negative, cfg_scale = 0.5 }; //~
    }
}

public sealed record Input(string Prompt, string Image, string? Negative);

public static class ModelSender
{
    public static Task SendAsync(HttpClient http, Model model, Input input) => http.PostAsJsonAsync($"https://queue.fal.run/{model.Endpoint}", model.Payload(input));
}
