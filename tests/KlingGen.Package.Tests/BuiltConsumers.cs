namespace KlingGen.Package.Tests;

/// <summary>Projects that must build without a warning and need nothing else of their build: one command builds all of them, which costs as much as three alone.</summary>
internal sealed class BuiltConsumers
{
    private const string Solution = "Built.slnx";

    private readonly Dictionary<string, Consumer> _consumers;
    private readonly string _output;

    private BuiltConsumers(Dictionary<string, Consumer> consumers, string output)
    {
        _consumers = consumers;
        _output = output;
    }

    public static async Task<BuiltConsumers> BuildAsync(PackageFixture package)
    {
        Consumer[] consumers = [.. ConsumerTests.CreateBuilt(package), .. SolutionTests.CreateBuilt(package), .. EmulatorPackageTests.CreateBuilt(package)];
        string projects = string.Concat(consumers.Select(consumer => $"<Project Path=\"{consumer.Name}/{consumer.Name}.csproj\" />"));
        await File.WriteAllTextAsync(Path.Combine(package.Folder, Solution), $"<Solution>{projects}</Solution>");
        (_, string output) = await Dotnet.StartAsync("dotnet", package.Folder, $"build {Solution} -warnaserror -nodeReuse:false -tl:off", ci: false, environment: null);
        return new BuiltConsumers(consumers.ToDictionary(consumer => consumer.Name, StringComparer.Ordinal), output);
    }

    /// <summary>One of them; fails the test, with all that was printed, when it was not built. What became of the others is their tests' affair.</summary>
    public Consumer Find(string name)
    {
        Consumer consumer = _consumers[name];
        string[] errors = [.. _output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal) && line.Contains(name + ".csproj", StringComparison.Ordinal))];
        Assert.True(errors.Length == 0 && consumer.IsBuilt, $"{name} was not built:\n{_output}");
        return consumer;
    }
}
