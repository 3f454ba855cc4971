namespace Northlight.Storyboards;

/// <summary>The same street twice.</summary>
public static class DayAndNight
{
    public static (V3TextToVideoRequest Day, V3TextToVideoRequest Night) Write(string street)
    {
        string day = $"{street} at noon.";
        return (
            new V3TextToVideoRequest { Prompt = day, NegativePrompt = "rain" },
            new V3TextToVideoRequest { Prompt = $"{street} at night.", NegativePrompt = "daylight, rain", GenerateAudio = false });
    }
}
