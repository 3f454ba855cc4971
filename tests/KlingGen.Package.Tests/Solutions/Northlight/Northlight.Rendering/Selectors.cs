namespace Northlight.Rendering;

/// <summary>Where answers keep what the studio wants.</summary>
public static class Selectors
{
    public static Func<V3TextToVideoResponse, KlingFile> Video { get; } = response => response.Video;

    public static KlingFile VideoOf(V3ImageToVideoResponse response) => response.Video;
}
