using System.Net.Http.Json;
using Lib;
public sealed class Lab(HttpClient http)
{
    public async Task RunAsync(double scale)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", new { prompt = "A fox.", cfg_scale = scale }); //! KLG1003
        ConsoleTable.From(new[] { new { prompt = "A fox.", cfg_scale = scale } }).Write(); //~
    }
}
//# project: Lib
namespace Lib
{
    public sealed class ConsoleTable { public static ConsoleTable From<T>(IEnumerable<T> rows) => new(); public void Write() { } }
}
