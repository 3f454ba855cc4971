namespace Northlight.Storyboards;

/// <summary>Sentences that many clips share.</summary>
internal static class Prompts
{
    public const string Light = "Soft morning light.";

    public const string SlowPush = "The camera pushes in slowly.";

    public static string In(string place) => $"{place}, seen from above. {Light}";
}
