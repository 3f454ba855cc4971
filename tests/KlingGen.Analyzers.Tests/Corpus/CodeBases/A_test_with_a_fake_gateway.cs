//# run
public sealed class SceneVideoServiceTests
{
    [Fact]
    public async Task A_scene_is_sent_to_the_model_that_was_chosen()
    {
        var gateway = new FakeGateway();
        await new SceneVideoService(gateway).CreateAsync("A garden.", "https://example.com/garden.png");

        Assert.Equal("fal-ai/kling-video/v3/pro/image-to-video", gateway.Model);
        var input = (IDictionary<string, object>)gateway.Input!;
        Assert.Equal("https://example.com/garden.png", input["start_image_url"]); //~
        Assert.False(input.ContainsKey("negative_prompt")); //~
    }
}

public sealed class FakeGateway : IFalGateway
{
    public string? Model { get; private set; }

    public object? Input { get; private set; }

    public Task SubmitAsync(string model, object input)
    {
        Model = model;
        Input = input;
        return Task.CompletedTask;
    }
}
//# file: SceneVideoService.cs
public interface IFalGateway
{
    Task SubmitAsync(string model, object input);
}

public sealed class SceneVideoService(IFalGateway gateway)
{
    public Task CreateAsync(string prompt, string image) => gateway.SubmitAsync("fal-ai/kling-video/v3/pro/image-to-video", new Dictionary<string, object>
    {
        ["prompt"] = prompt,
        ["start_image_url"] = image, //! KLG1001
    });
}
//# file: Xunit.cs
public sealed class FactAttribute : Attribute;

public static class Assert
{
    public static void Equal(object? expected, object? actual) => False(!Equals(expected, actual));

    public static void False(bool condition)
    {
        if (condition)
        {
            throw new InvalidOperationException();
        }
    }
}
//# file: Run.cs
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new SceneVideoService(new FalGateway(http)).CreateAsync("A mill.", "https://example.com/a.png");
    }
}

internal sealed class FalGateway(HttpClient http) : IFalGateway
{
    public Task SubmitAsync(string model, object input) => http.PostAsJsonAsync($"https://queue.fal.run/{model}", input);
}
