using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public interface IMapper
{
    string Family { get; }

    Dictionary<string, object?> Map(string prompt, string image);
}

public sealed class KlingMapper : IMapper
{
    public string Family => "kling-video/v3";

    public Dictionary<string, object?> Map(string prompt, string image) => new()
    {
        ["prompt"] = prompt,
        ["start_image_url"] = image, //! KLG1001
        ["negative_prompt"] = "rain", //! KLG1002
    };
}

public sealed class VeoMapper : IMapper
{
    public string Family => "veo";

    public Dictionary<string, object?> Map(string prompt, string image) => new()
    {
        ["prompt"] = prompt,
        ["image_url"] = image,
        ["negative_prompt"] = "rain", //~
    };
}

public sealed class Studio(HttpClient http, IEnumerable<IMapper> mappers)
{
    public static readonly string[] Endpoints =
    [
        "fal-ai/kling-video/v3/pro/image-to-video",
        "fal-ai/veo3.1/image-to-video",
    ];

    public async Task RunAsync(int index, string prompt, string image)
    {
        var endpoint = Endpoints[index];
        var mapper = mappers.First(m => endpoint.Contains(m.Family));
        await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, mapper.Map(prompt, image));
    }
}
