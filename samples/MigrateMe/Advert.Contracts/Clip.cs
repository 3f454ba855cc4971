namespace Advert.Contracts;

/// <summary>A clip that was made.</summary>
public sealed record Clip(string Name, string Url);
