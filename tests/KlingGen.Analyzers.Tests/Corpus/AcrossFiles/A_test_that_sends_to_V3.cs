using System.Net.Http.Json;

public sealed class KlingSmokeTests(HttpClient http)
{
    [Fact]
    public async Task The_service_takes_a_job()
    {
        var response = await http.PostAsJsonAsync(TestModels.Kling, new
        {
            prompt = "A garden.",
            cfg_scale = 0.5, //! KLG1003
        });
        Assert.Equal(200, (int)response.StatusCode);
    }
}
//# file: TestModels.cs
public static class TestModels
{
    public const string Kling = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";
}
//# file: Xunit.cs
public sealed class FactAttribute : Attribute;

public static class Assert
{
    public static void Equal<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"{expected} is not {actual}.");
        }
    }
}
