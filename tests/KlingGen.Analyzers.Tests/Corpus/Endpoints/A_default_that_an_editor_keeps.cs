using System.Net.Http.Json;
using UnityEngine;

public class ClipMaker : MonoBehaviour
{
    [SerializeField] private string model = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task SendAsync(HttpClient http, string prompt, string avoid) =>
        http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt, negative_prompt = avoid }); //! KLG1002
}
//# project: UnityEngine
namespace UnityEngine;

public class MonoBehaviour;

public sealed class SerializeField : Attribute;
