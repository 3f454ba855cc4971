namespace Advert.Contracts;

/// <summary>What is advertised.</summary>
/// <param name="Name">As the client calls it.</param>
/// <param name="Photograph">Where its picture is.</param>
/// <param name="Avoid">What the client does not want to see, or null.</param>
public sealed record Product(string Name, string Photograph, string? Avoid = null);
