using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;

[DataContract]
public sealed class KlingBody
{
    [DataMember(Name = "prompt")]
    public string Prompt { get; set; } = "";

    [DataMember(Name = "start_image_url")] //! KLG1001
    public string Image { get; set; } = "";

    [DataMember]
    public double cfg_scale { get; set; } = 0.5; //! KLG1003

    public string? negative_prompt { get; set; } //~ not written
}

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(KlingBody body)
    {
        using var stream = new MemoryStream();
        new DataContractJsonSerializer(typeof(KlingBody)).WriteObject(stream, body);
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/image-to-video", new ByteArrayContent(stream.ToArray()));
    }
}
