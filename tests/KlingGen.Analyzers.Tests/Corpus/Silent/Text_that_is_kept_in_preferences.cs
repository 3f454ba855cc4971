using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Lib;
public sealed class Bridge(HttpClient http)
{
    private const string Url = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";
    public async Task SendAsync(string p, string n)
    {
        PlayerPrefs.SetString("last", JsonUtility.ToJson(new { prompt = p, negative_prompt = n })); //~
        await http.PostAsJsonAsync(Url, new { prompt = p, negative_prompt = n }); //! KLG1002
    }
}
//# project: Lib
namespace Lib;
public static class PlayerPrefs { public static void SetString(string key, string value) { } }
public static class JsonUtility { public static string ToJson(object value) => value.ToString() ?? ""; }
public interface ILocalStore { Task SetItemAsync<T>(string key, T value); }
