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

public sealed class UnityWebRequest(string url, string method)
{
    public string uploadHandler = "";

    public string Target => method + " " + url;

    public void SetRequestHeader(string name, string value) => Console.WriteLine(name + value);

    public object SendWebRequest() => Target + uploadHandler;
}

public static class JsonUtility
{
    public static string ToJson(object value) => value.ToString()!;
}
