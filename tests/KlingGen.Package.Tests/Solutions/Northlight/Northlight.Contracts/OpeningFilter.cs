namespace Northlight.Contracts;

/// <summary>Changes an opening before it is made, as the house wants it.</summary>
public delegate OpeningRequest OpeningFilter(OpeningRequest request);
