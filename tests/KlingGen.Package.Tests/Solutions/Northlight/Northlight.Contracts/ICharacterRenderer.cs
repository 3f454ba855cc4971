namespace Northlight.Contracts;

/// <summary>Makes clips whose characters stay recognisable.</summary>
public interface ICharacterRenderer
{
    /// <summary>Makes the clip and gives its address.</summary>
    Task<string> PlayAsync(V3ImageToVideoRequest scene);
}
