using System.Net.Http.Json;

public sealed class Validator
{
    public const string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video";

    public Dictionary<string, string[]> Validate(string prompt, string? negative, double cfg)
    {
        var errors = new Dictionary<string, string[]>();
        if (prompt.Length > 2500) errors["prompt"] = ["too long"];
        if (negative?.Length > 2500) errors["negative_prompt"] = ["too long"]; //~
        if (cfg is < 0 or > 1) errors.Add("cfg_scale", ["0 to 1"]); //~
        return errors;
    }
}

public sealed class Handler(HttpClient http, Validator validator)
{
    public async Task<object> HandleAsync(string prompt, string? negative, double cfg)
    {
        var errors = validator.Validate(prompt, negative, cfg);
        if (errors.Count > 0)
        {
            return new { errors, input = new { prompt, negative_prompt = negative } }; //~
        }

        var response = await http.PostAsJsonAsync("https://queue.fal.run/" + Validator.Endpoint, new { prompt, negative_prompt = negative, cfg_scale = cfg }); //! KLG1002 KLG1003
        return new { response.StatusCode, sent = new { prompt, negative_prompt = negative, cfg_scale = cfg } }; //~
    }
}
