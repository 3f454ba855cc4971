using System.Net.Http.Json;

public enum Fam { Other, V3 }

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string model, string prompt, string negative)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (FamilyOf(model) == Fam.V3)
            body["cfg_scale"] = 0.5; //! KLG1003
        else
            body["negative_prompt"] = negative; //~
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }

    private static Fam FamilyOf(string model) => model.Contains("kling-video/v3") ? Fam.V3 : Fam.Other;
}

public sealed class Switching(HttpClient http)
{
    public Task SendAsync(string model, string prompt, string negative)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        string family = FamilyOf(model);
        switch (family)
        {
            case "kling-3":
                body["cfg_scale"] = 0.5; //! KLG1003
                break;
            case "kling-2":
                body["cfg_scale"] = 0.6; //~
                break;
            default:
                body["negative_prompt"] = negative; //~
                break;
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }

    private static string FamilyOf(string model)
    {
        if (model.Contains("kling-video/v3"))
        {
            return "kling-3";
        }

        return model.Contains("kling-video") ? "kling-2" : "other";
    }
}

public static class Ids { public const string K = "fal-ai/kling-video/v3/pro/text-to-video"; }
