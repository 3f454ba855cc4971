using System.Collections;
using System.Text;
using UnityEngine;
using UnityEngine.Networking;

[Serializable]
public class KlingRequest
{
    public string prompt = "";
    public string start_image_url = ""; //! KLG1001
    public float cfg_scale = 0.5f; //! KLG1003
}

[Serializable]
public class A1111Request
{
    public string prompt = "";
    public string negative_prompt = ""; //~
    public float cfg_scale = 7f; //~
}

public class VideoBehaviour : MonoBehaviour
{
    private const string KlingUrl = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video";

    public IEnumerator Animate(string prompt, string image)
    {
        var json = JsonUtility.ToJson(new KlingRequest { prompt = prompt, start_image_url = image }); //~
        using var www = new UnityWebRequest(KlingUrl, "POST");
        www.uploadHandler = new UploadHandlerRaw(Encoding.UTF8.GetBytes(json));
        www.SetRequestHeader("Content-Type", "application/json");
        yield return www.SendWebRequest();
    }

    public IEnumerator Paint(string prompt)
    {
        var json = JsonUtility.ToJson(new A1111Request { prompt = prompt, negative_prompt = "blurry" }); //~
        using var www = new UnityWebRequest("http://127.0.0.1:7860/sdapi/v1/txt2img", "POST");
        www.uploadHandler = new UploadHandlerRaw(Encoding.UTF8.GetBytes(json));
        yield return www.SendWebRequest();
    }
}
//# project: UnityEngine
namespace UnityEngine
{
    public class MonoBehaviour;

    public static class JsonUtility
    {
        public static string ToJson(object value) => value.ToString()!;
    }
}

namespace UnityEngine.Networking
{
    public sealed class UploadHandlerRaw(byte[] data)
    {
        public byte[] Data { get; } = data;
    }

    public sealed class UnityWebRequest(string url, string method) : IDisposable
    {
        public UploadHandlerRaw? uploadHandler { get; set; }
        public void SetRequestHeader(string name, string value) { }
        public object SendWebRequest() => (url, method);
        public void Dispose() { }
    }
}
