namespace Northlight.Contracts;

/// <summary>A finished clip.</summary>
public sealed class Clip(string name, string url)
{
    /// <summary>What the studio calls it.</summary>
    public string Name { get; } = name;

    /// <summary>Where it is.</summary>
    public string Url { get; } = url;

    /// <inheritdoc/>
    public override string ToString() => Name + ": " + Url;
}
