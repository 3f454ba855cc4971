public sealed class VideoGenerator
{
    private const string Url = "https://queue.fal.run/fal-ai/kling-video/v3/standard/image-to-video";

    public string apiKey = "";

    public IEnumerable<object> Generate(string prompt, string image)
    {
        var body = new KlingBody
        {
            prompt = prompt,
            start_image_url = image, //~
            negative_prompt = "blur", //~
        };
        var request = new UnityWebRequest(Url, "POST") { uploadHandler = JsonUtility.ToJson(body) };
        request.SetRequestHeader("Authorization", "Key " + apiKey);
        yield return request.SendWebRequest();
    }

    [Serializable]
    private class KlingBody
    {
        public string prompt = "";
        public string start_image_url = ""; //! KLG1001
        public string negative_prompt = ""; //! KLG1002
        public float cfg_scale = 0.5f; //! KLG1003
    }
}

//# project: UnityEngine
using System.Text;
using System.Text.Json;

public sealed class UnityWebRequest(string url, string method)
{
    private readonly HttpClient _http = new();

    public string uploadHandler = "";

    public void SetRequestHeader(string name, string value) => _http.DefaultRequestHeaders.TryAddWithoutValidation(name, value);

    public object SendWebRequest() => _http.SendAsync(new HttpRequestMessage(new HttpMethod(method), url) { Content = new StringContent(uploadHandler, Encoding.UTF8, "application/json") });
}

public static class JsonUtility
{
    private static readonly JsonSerializerOptions s_fields = new() { IncludeFields = true };

    public static string ToJson(object value) => JsonSerializer.Serialize(value, value.GetType(), s_fields);
}
