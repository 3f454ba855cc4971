using System.Collections;
using System.Text;
using UnityEngine.Networking;

public class StringBehaviour
{
    public string model = "fal-ai/kling-video/v3/standard/text-to-video";

    public IEnumerator Send(string prompt, string avoid)
    {
        string body = $"{{\"prompt\": \"{prompt}\", \"negative_prompt\": \"{avoid}\", \"duration\": \"5\"}}"; //! KLG1002
        using (var www = new UnityWebRequest("https://queue.fal.run/" + model, "POST"))
        {
            www.uploadHandler = new UploadHandlerRaw(Encoding.UTF8.GetBytes(body));
            yield return www.SendWebRequest();
        }
    }

    public IEnumerator SendToPlatform(string prompt, string avoid)
    {
        string body = $"{{\"model_name\": \"kling-v1-6\", \"prompt\": \"{prompt}\", \"negative_prompt\": \"{avoid}\", \"cfg_scale\": 0.5}}"; //~
        using (var www = new UnityWebRequest("https://api.klingai.com/v1/videos/text2video", "POST"))
        {
            www.uploadHandler = new UploadHandlerRaw(Encoding.UTF8.GetBytes(body));
            yield return www.SendWebRequest();
        }
    }
}
//# project: UnityEngine
namespace UnityEngine.Networking
{
    public sealed class UploadHandlerRaw(byte[] data)
    {
        public byte[] Data { get; } = data;
    }

    public sealed class UnityWebRequest(string url, string method) : IDisposable
    {
        public UploadHandlerRaw? uploadHandler { get; set; }
        public object SendWebRequest() => (url, method);
        public void Dispose() { }
    }
}
