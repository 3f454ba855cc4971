using System.Net.Http.Json;

public sealed class Asking(HttpClient http, IRoutes routes)
{
    private const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task RunAsync(string model, string prompt)
    {
        object body;
        if (model == "kling")
        {
            body = new { prompt, negative_prompt = "blur" }; //! KLG1002
        }
        else
        {
            body = new { prompt, negative_prompt = "blur", cfg_scale = 7 }; //~
        }

        return http.PostAsJsonAsync(Address(model), body);
    }

    private string Address(string model) => "https://queue.fal.run/" + (model == "kling" ? Kling : routes.Find(model));
}

public sealed class Told(HttpClient http, string otherUrl)
{
    private const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task KlingAsync(string prompt) => SendAsync("kling", prompt, "https://queue.fal.run/" + Kling);

    public Task OtherAsync(string prompt) => SendAsync("local", prompt, otherUrl);

    private Task SendAsync(string model, string prompt, string url)
    {
        if (model == "kling")
        {
            return http.PostAsJsonAsync(url, new { prompt, negative_prompt = "blur" }); //! KLG1002
        }

        return http.PostAsJsonAsync(url, new { prompt, negative_prompt = "blur", cfg_scale = 7 }); //~
    }
}

public sealed class Bodies
{
    public const string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video";

    public object Create(string model, string prompt)
    {
        if (model == "kling")
        {
            return new { prompt, negative_prompt = "blur" }; //! KLG1002
        }

        return new { prompt, negative_prompt = "blur", steps = 30 }; //~
    }

    // Another question than which model it is.
    public object CreateDraft(string style, string prompt)
    {
        if (style == "plain")
        {
            return new { prompt, duration = "3" };
        }

        return new { prompt, negative_prompt = "blur" }; //! KLG1002
    }
}

public sealed class Sender(HttpClient http, Bodies bodies, Dictionary<string, string> addresses)
{
    public Task SendAsync(string model, string prompt) => http.PostAsJsonAsync(addresses[model], bodies.Create(model, prompt));

    public Task DraftAsync(string style, string prompt) => http.PostAsJsonAsync(addresses["draft"], bodies.CreateDraft(style, prompt));
}

public interface IRoutes
{
    string Find(string model);
}
