using System.Net.Http.Json;

public enum Family { V3, Wan }

public sealed class Client(HttpClient http)
{
    private Task Post(Family family, object body)
    {
        Family used = family;
        if (Environment.GetEnvironmentVariable("CHEAP") is not null)
        {
            used = Family.Wan;
        }

        string path = used switch
        {
            Family.V3 => "fal-ai/kling-video/v3/pro/text-to-video",
            _ => "fal-ai/wan/v2.6/text-to-video",
        };
        return http.PostAsJsonAsync("https://queue.fal.run/" + path, body);
    }

    public Task A(string p) => Post(Family.Wan, new { prompt = p, negative_prompt = "blur" }); //~
}

public sealed class Shadow(HttpClient http)
{
    private static string Path(Family family)
    {
        string Inner(Family other)
        {
            return other switch
            {
                Family.V3 => "fal-ai/kling-video/v3/pro/text-to-video",
                _ => "fal-ai/wan/v2.6/text-to-video",
            };
        }

        return Inner(family == Family.V3 ? Family.Wan : Family.V3);
    }

    public Task A(string p) => http.PostAsJsonAsync("https://queue.fal.run/" + Path(Family.V3), new { prompt = p, negative_prompt = "blur" }); //~
}
