//# run
using System.Net.Http.Headers;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;

[DataContract]
public class KlingContract
{
    [DataMember(Name = "prompt")]
    public string Prompt { get; set; } = "";

    [DataMember(Name = "negative_prompt")] //! KLG1002
    public string NegativePrompt { get; set; } = "";

    [DataMember(Name = "cfg_scale", EmitDefaultValue = false)] //! KLG1003
    public double CfgScale { get; set; }

    public string? StartImageUrl { get; set; } //~ no member of the contract
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        using var stream = new MemoryStream();
        new DataContractJsonSerializer(typeof(KlingContract)).WriteObject(stream, new KlingContract { Prompt = "A kite.", NegativePrompt = "birds", CfgScale = 0.5 });
        var content = new ByteArrayContent(stream.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", content);
    }
}
