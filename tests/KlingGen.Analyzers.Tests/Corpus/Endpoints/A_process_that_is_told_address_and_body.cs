using System.Diagnostics;
using System.Text.Json;

public interface IShell
{
    void Run(ProcessStartInfo start);
}

public sealed class Curl(IShell shell)
{
    private const string Url = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    public void Kling(string prompt, string key)
    {
        string json = JsonSerializer.Serialize(new { prompt, negative_prompt = "blur" }); //! KLG1002
        ProcessStartInfo start = new("curl");
        start.ArgumentList.Add("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video");
        start.ArgumentList.Add("-H");
        start.ArgumentList.Add("Authorization: Key " + key);
        start.ArgumentList.Add("-d");
        start.ArgumentList.Add(json);
        shell.Run(start);
    }

    public void Flux(string prompt)
    {
        string json = JsonSerializer.Serialize(new { prompt, negative_prompt = "blur" }); //~
        shell.Run(new ProcessStartInfo("curl") { ArgumentList = { "https://queue.fal.run/fal-ai/flux/dev", "-d", json } });
    }

    public void KlingByText(string prompt)
    {
        string body = JsonSerializer.Serialize(new Dictionary<string, object> { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }).Replace("\"", "\\\""); //! KLG1003
        shell.Run(new ProcessStartInfo { FileName = "curl", Arguments = $"-X POST {Url} -d \"{body}\"" });
    }

    public void KlingByList(string prompt) =>
        shell.Run(new ProcessStartInfo("curl", ["-X", "POST", Url, "-d", JsonSerializer.Serialize(new { prompt, negative_prompt = "rain" })])); //! KLG1002

    public void Draw(string prompt) =>
        shell.Run(new ProcessStartInfo("python3", ["draw.py", "--json", JsonSerializer.Serialize(new { prompt, negative_prompt = "rain" })])); //~
}
