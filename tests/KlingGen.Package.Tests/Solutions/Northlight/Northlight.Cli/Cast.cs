namespace Northlight.Cli;

/// <summary>Who plays.</summary>
internal static class Cast
{
    public static KlingElement Hero { get; } = Create("hero");

    public static KlingElement Friend { get; } = Create("friend");

    private static KlingElement Create(string name) =>
        new() { FrontalImageUrl = $"https://example.com/{name}.png", ReferenceImageUrls = [$"https://example.com/{name}-side.png"] };
}
