namespace KlingGen.Package.Tests.Northlight;

/// <summary>The solution before and after one <c>dotnet format</c>, and its files after another one.</summary>
internal sealed record NorthlightMove(NorthlightState Before, NorthlightState After, IReadOnlyDictionary<string, string> TextsAfterSecondRun)
{
    public static async Task<NorthlightMove> RunAsync(PackageFixture package)
    {
        NorthlightSolution solution = new(package, "Northlight");
        NorthlightState before = await solution.LookAsync();
        await solution.FormatAsync();
        NorthlightState after = await solution.LookAsync();
        await solution.FormatAsync();
        return new NorthlightMove(before, after, solution.ReadTexts());
    }
}
