using System.Net.Http.Json;

public sealed class Kling(HttpClient http)
{
    public sealed class Builder(Kling owner)
    {
        private readonly List<KeyValuePair<string, object>> _parts = [];
        public Builder Prompt(string value) => Add("prompt", value);
        public Builder Avoid(string value) => Add("negative_prompt", value); //! KLG1002
        public Builder Guidance(double value) => Add("cfg_scale", value); //! KLG1003
        public Builder From(string url) => Add("start_image_url", url); //! KLG1001
        private Builder Add(string key, object value) { _parts.Add(new(key, value)); return this; }
        public Task SendAsync() => owner.PostAsync(new Dictionary<string, object>(_parts));
    }

    public Builder Create() => new(this);

    private Task PostAsync(Dictionary<string, object> body) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
}

public sealed class Sdxl(HttpClient http)
{
    private readonly List<KeyValuePair<string, object>> _parts = [];
    public Sdxl Avoid(string value) => Add("negative_prompt", value); //~
    public Sdxl Guidance(double value) => Add("cfg_scale", value); //~
    public Sdxl From(string url) => Add("start_image_url", url); //~
    private Sdxl Add(string key, object value) { _parts.Add(new(key, value)); return this; }
    public Task SendAsync() => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/fast-sdxl", new Dictionary<string, object>(_parts));
}
