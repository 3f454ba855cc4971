using System.Text.Json;
using KlingGen;

JsonSerializerOptions options = new() { TypeInfoResolver = KlingJsonResolver.Default };
O3ImageToVideoRequest request = new() { ImageUrl = "https://example.com/a.png", Prompt = "A fox", Duration = 10, GenerateAudio = true };
Console.WriteLine(JsonSerializer.Serialize(request, options.GetTypeInfo(typeof(O3ImageToVideoRequest))));
Console.WriteLine(string.Join(", ", (request with { Prompt = new string('a', 2501) }).Validate().Select(violation => violation.Path)));

const string Response = """{"video":{"url":"https://example.com/a.mp4","file_size":5368709120},"seen":{"later":1}}""";
object response = JsonSerializer.Deserialize(Response, options.GetTypeInfo(typeof(O3ImageToVideoResponse)))!;
Console.WriteLine(JsonSerializer.Serialize(response, options.GetTypeInfo(typeof(O3ImageToVideoResponse))) == Response);
