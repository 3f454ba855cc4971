using System.Text.Json;

public sealed class RecordedTests
{
    private const string Model = "fal-ai/kling-video/v3/pro/image-to-video";

    public void The_body_has_the_names(string recordedUrl, string recordedBody)
    {
        using var document = JsonDocument.Parse(recordedBody);
        Check(recordedUrl == "https://queue.fal.run/" + Model);
        Check(document.RootElement.TryGetProperty("start_image_url", out _)); //~
        Check(!document.RootElement.TryGetProperty("negative_prompt", out _)); //~
        Check(document.RootElement.GetProperty("cfg_scale").GetDouble() == 0.5); //~
        Check(recordedBody.Contains("\"negative_prompt\"")); //~
    }

    private static void Check(bool condition)
    {
        if (!condition)
        {
            throw new InvalidOperationException();
        }
    }
}
