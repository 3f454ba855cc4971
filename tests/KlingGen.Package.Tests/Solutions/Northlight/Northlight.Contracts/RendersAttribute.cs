namespace Northlight.Contracts;

/// <summary>Says which request a class renders, for the studio's log.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RendersAttribute(Type request) : Attribute
{
    /// <summary>The type of the request.</summary>
    public Type Request { get; } = request;
}
