namespace Northlight.Contracts;

/// <summary>What a client wants, to be put into a request.</summary>
public abstract class Brief<TRequest>
    where TRequest : class
{
    /// <summary>The client's name for it.</summary>
    public abstract string Title { get; }

    /// <summary>The request as it is sent.</summary>
    public abstract TRequest Write();
}
