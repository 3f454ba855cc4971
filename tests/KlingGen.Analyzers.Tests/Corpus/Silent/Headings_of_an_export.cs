using System.Net.Http.Json;
using System.Text;

public sealed class Export(HttpClient http)
{
    private static readonly string[] s_headers = ["id", "prompt", "negative_prompt", "cfg_scale"]; //~
    public string Csv(IEnumerable<string[]> rows) => new StringBuilder().AppendLine(string.Join(",", s_headers)).AppendJoin('\n', rows.Select(r => string.Join(",", r))).ToString();
    public Task SendAsync(string p) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = p });
}
