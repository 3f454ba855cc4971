using System.Net.Http.Json;
using System.Reflection;
using System.Runtime.Serialization;

public enum KlingModel
{
    [EnumMember(Value = "fal-ai/kling-video/v3/standard/image-to-video")] Standard,
    [EnumMember(Value = "fal-ai/kling-video/v3/pro/image-to-video")] Pro,
}

public static class EnumText
{
    public static string GetValue(this KlingModel model) => typeof(KlingModel).GetField(model.ToString())!.GetCustomAttribute<EnumMemberAttribute>()!.Value!;
}

public sealed class ByEnum(HttpClient http)
{
    public Task RunAsync(KlingModel model, string prompt, string image)
    {
        var body = new { prompt, start_image_url = image, cfg_scale = 0.5 }; //! KLG1001 KLG1003
        return http.PostAsJsonAsync($"https://queue.fal.run/{model.GetValue()}", body);
    }
}
