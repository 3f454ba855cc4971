using System.Net.Http.Json;
using Lib;
public sealed class Lab(HttpClient http)
{
    public async Task RunAsync(double scale)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", new { prompt = "A fox.", cfg_scale = scale }); //! KLG1003
        new { prompt = "A fox.", cfg_scale = scale }.Dump(); //~
    }
}
//# project: Lib
namespace Lib
{
    public static class Extensions
    {
        public static T Dump<T>(this T value) => value;
    }
}
