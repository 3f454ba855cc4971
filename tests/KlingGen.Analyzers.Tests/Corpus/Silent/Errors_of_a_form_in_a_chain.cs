using System.Net.Http.Json;

public sealed record GenerateForm(string Model, string Prompt, string? NegativePrompt, double? CfgScale, string? Image);

public sealed class FormErrors
{
    private readonly Dictionary<string, List<string>> _errors = [];

    public FormErrors Add(string field, string message)
    {
        if (!_errors.TryGetValue(field, out List<string>? list))
        {
            _errors[field] = list = [];
        }

        list.Add(message);
        return this;
    }

    public IReadOnlyDictionary<string, string[]> ToProblem() => _errors.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());

    public bool Any => _errors.Count > 0;
}

public sealed class GenerateFormValidator
{
    private const string KlingV3 = "fal-ai/kling-video/v3/pro/image-to-video";

    public FormErrors Validate(GenerateForm form)
    {
        FormErrors errors = new();
        if (form.Model == KlingV3)
        {
            if (form.Image is null) errors.Add("start_image_url", "Choose a first frame."); //~
            if (form.NegativePrompt is { Length: > 2500 }) errors.Add("negative_prompt", "At most 2,500 characters."); //~
            if (form.CfgScale is < 0 or > 1) errors.Add("cfg_scale", "Between 0 and 1."); //~
        }

        return errors;
    }
}

public sealed class GenerateEndpoint(HttpClient http, GenerateFormValidator validator)
{
    public async Task<object> PostAsync(GenerateForm form)
    {
        FormErrors errors = validator.Validate(form);
        if (errors.Any)
        {
            return new { status = 400, errors = errors.ToProblem() };
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + form.Model, new { prompt = form.Prompt });
        return new { status = 202 };
    }
}
